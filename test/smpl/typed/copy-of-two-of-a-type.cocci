@@
type T;
T a;
T b;
@@
- memcpy(&a, &b, \(sizeof(T)\|sizeof(a)\|sizeof(b)\));
+ a = b;
