@@
expression E;
assignment operator op;
@@
- E op 1
+ set(E)
