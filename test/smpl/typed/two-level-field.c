struct inner { int x; };
struct mid { struct inner *in; };
struct outer { struct mid m; struct mid *mp; };
void h(struct outer *o) { put(o->m.in); put(o->mp->in); put(o->mp); put(&o->mp->in[2]); }
