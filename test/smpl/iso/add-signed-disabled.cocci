@ disable add_signed @
identifier x;
@@
- int x;
+ s32 x;
