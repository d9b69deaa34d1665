@@
expression M;
@@
- offsetof(struct frame, M)
+ FRAME_OFFSET(M)
