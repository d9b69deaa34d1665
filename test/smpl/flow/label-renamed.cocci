@@
identifier l =~ "^err";
@@
(
- goto l;
+ goto fail;
|
- l:
+ fail:
)
