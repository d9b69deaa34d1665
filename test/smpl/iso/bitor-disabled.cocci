@ disable bitor_comm @
expression E;
@@
- E | FLAG
+ with_flag(E)
