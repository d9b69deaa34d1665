@@
constant char[] c;
identifier f;
expression list es;
@@
- f(c, es)
+ f(_(c), es)
