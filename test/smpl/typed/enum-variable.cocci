@@
enum e x;
@@
- f(x)
+ g(x)
