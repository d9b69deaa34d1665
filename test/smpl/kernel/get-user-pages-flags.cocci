@@ expression a, b, c, d, e, f, g, h; @@
- get_user_pages(a, b, c, d, 1, 0, g, h)
+ get_user_pages(c, d, FOLL_WRITE, g, h)
