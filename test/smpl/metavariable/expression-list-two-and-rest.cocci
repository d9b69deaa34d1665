@@
expression list[2] es;
expression list rest;
@@
- f(es, rest)
+ g(rest, es)
