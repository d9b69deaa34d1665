@r exists@
expression list Es1;
expression E2;
@@
  E2;
<... when strict
- f(Es1)
+ a + b
...>
  h();
