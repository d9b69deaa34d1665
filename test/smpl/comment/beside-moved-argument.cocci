@@ expression a, b; @@
- join(a, b)
+ join(b, a)
