@expression@ expression A; @@
- A * 2
+ twice(A)
