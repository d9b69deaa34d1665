long t = 0;
long g(void) { long a = now(); later(now(), now(1)); return now() - a; }
