@@
expression E;
@@
- outer(
+ shell(
  E)
