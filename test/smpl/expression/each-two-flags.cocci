@@

@@
- A | B
+ done()
