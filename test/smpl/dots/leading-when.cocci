@@
@@
... when != one();
- wait(1);
