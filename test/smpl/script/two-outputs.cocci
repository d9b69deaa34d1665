@r@
identifier f =~ "_";
@@
  call(f);

@script:python s@
f << r.f;
head; tail;
@@
head, tail = f.split("_", 1)
coccinelle.head = head
coccinelle.tail = tail

@@
identifier r.f, s.head, s.tail;
@@
- call(f);
+ call(head, tail);
