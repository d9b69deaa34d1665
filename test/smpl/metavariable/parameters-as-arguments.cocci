@@
identifier f =~ "^wrap_";
parameter list ps;
expression list es;
@@
  int f(ps@es)
  {
- return 0;
+ return inner(es);
  }
