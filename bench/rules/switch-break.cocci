@@ expression E1, E2; identifier f; @@
 switch (E1) {
 case E2:
- return f(...);
+ ret = f();
+ break;
 }
