@@
expression E;
@@
 switch (E) {
- case 1 ... 5:
+ case LOW ... HIGH:
 one();
 ...
 }
