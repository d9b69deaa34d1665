@@ identifier f; fresh identifier a = "pre_" ## f, b = f ## "_post"; @@
- wrap(f)
+ a(b)
