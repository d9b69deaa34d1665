@@
@@
- struct pair { int a; int b; };
+ struct pair { long a; long b; };
