@@
expression E;
@@
- old
+ new
  (E)
