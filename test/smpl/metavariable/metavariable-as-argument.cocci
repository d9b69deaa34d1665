@@
metavariable x;
@@
- f(x)
+ g(x)
