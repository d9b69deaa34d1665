@@
identifier f (= foo || = bar);
@@
- f(1)
+ g(1)
