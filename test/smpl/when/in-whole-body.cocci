@@
@@
 {
 ... when != lock(...)
- unlock();
+ release();
 ... when != lock(...)
 }
