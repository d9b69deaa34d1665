@ disable not_ptr1 @
expression *p;
@@
- !p
+ is_none(p)
