@@
expression a, b;
@@
- memcpy(&a, &b, sizeof(a));
+ a = b;
