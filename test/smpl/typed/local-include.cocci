#spatch --all-includes
@@
struct widget *w;
@@
- w->size
+ w->bytes
