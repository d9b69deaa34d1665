@@
@@
- use(n);
+ used(n);
