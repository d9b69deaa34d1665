@@
identifier f =~ "^my_";
expression list es;
@@
- f(es)
+ wrap(f, es)
