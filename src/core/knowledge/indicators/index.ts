import type { Concept } from './concept.ts';
import { agriculture } from './agriculture.ts';
import { attraction } from './attraction.ts';
import { care } from './care.ts';
import { consumption } from './consumption.ts';
import { culture } from './culture.ts';
import { digital } from './digital.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { energy } from './energy.ts';
import { enterprises } from './enterprises.ts';
import { environment } from './environment.ts';
import { farming } from './farming.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { greening } from './greening.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { income } from './income.ts';
import { industry } from './industry.ts';
import { investment } from './investment.ts';
import { manufacturers } from './manufacturers.ts';
import { population } from './population.ts';
import { publicFinance } from './public-finance.ts';
import { rural } from './rural.ts';
import { safety } from './safety.ts';
import { science } from './science.ts';
import { services } from './services.ts';
import { socialSecurity } from './social-security.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';
import { urban } from './urban.ts';
import { utilities } from './utilities.ts';

/** Every indicator, field by field. */
export const indicators: readonly Concept[] = [
  ...agriculture,
  ...attraction,
  ...care,
  ...consumption,
  ...culture,
  ...digital,
  ...economy,
  ...education,
  ...employment,
  ...energy,
  ...enterprises,
  ...environment,
  ...farming,
  ...finance,
  ...government,
  ...greening,
  ...health,
  ...housing,
  ...income,
  ...industry,
  ...investment,
  ...manufacturers,
  ...population,
  ...publicFinance,
  ...rural,
  ...safety,
  ...science,
  ...services,
  ...socialSecurity,
  ...trade,
  ...transport,
  ...urban,
  ...utilities,
];
