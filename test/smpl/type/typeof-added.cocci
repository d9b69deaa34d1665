@@
expression E1, E2;
@@
- swap(E1, E2);
+ { typeof(E1) tmp = E1; E1 = E2; E2 = tmp; }
