@@
type T;
@@
- T **
+ T ***
