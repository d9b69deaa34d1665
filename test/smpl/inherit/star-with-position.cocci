@r@
expression x;
position p;
@@
free(x);
...
use@p(x);

@@
position r.p;
@@
- use@p(...);
