@@

@@
- A
+ done()
