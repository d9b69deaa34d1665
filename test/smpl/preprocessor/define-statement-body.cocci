@@ identifier list p; @@
  #define LOCK(p)
- lock()
+ lock_irq()
