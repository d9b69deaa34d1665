@@
identifier a, b;
@@
- int a;
- int b;
+ struct pair ab;
