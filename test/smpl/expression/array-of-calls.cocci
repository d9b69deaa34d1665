@@
expression E, i;
@@
- E[idx(i)]
+ at(E, i)
