@@
struct s *px;
@@
- px
+ done(px)
