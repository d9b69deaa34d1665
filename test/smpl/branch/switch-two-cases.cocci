@@
expression E;
@@
 switch (E) {
 case 1:
- one();
+ uno();
 break;
 default:
- none();
+ nada();
 }
