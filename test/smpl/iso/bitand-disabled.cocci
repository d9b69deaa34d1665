@ disable bitand_comm @
expression E;
@@
- E & MASK
+ masked(E)
