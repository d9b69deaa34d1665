@@

@@
- NULL
+ done()
