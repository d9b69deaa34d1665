@ disable plus_comm @
expression E;
@@
- E + ONE
+ next(E)
