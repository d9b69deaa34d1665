@@
enum kind k;
@@
- show(k)
+ show_kind(k)
