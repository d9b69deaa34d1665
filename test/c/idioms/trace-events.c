#undef TRACE_SYSTEM
#define TRACE_SYSTEM mine
TRACE_EVENT(mine_event,

	TP_PROTO(struct x *x, int y),

	TP_ARGS(x, y),

	TP_STRUCT__entry(
		__field(	dev_t,	dev	)
		__field(	unsigned long,	ino	)
		__array(	char,	comm,	16	)
		__string(	name,	x->name	)
		__dynamic_array(u8, buf, y)
		__bitmask(cpus, num_possible_cpus())
		__field_struct(struct z, z)
	),

	TP_fast_assign(
		__entry->dev = x->dev;
		__entry->ino = x->ino;
		memcpy(__entry->comm, x->comm, 16);
		__assign_str(name);
		if (y)
			__entry->ino = 0;
	),

	TP_printk("dev %d,%d ino %lu " "more",
		  MAJOR(__entry->dev), MINOR(__entry->dev),
		  (unsigned long) __entry->ino)
);
DECLARE_EVENT_CLASS(cls,
	TP_PROTO(int a),
	TP_ARGS(a),
	TP_STRUCT__entry(
		__field(int, a)
	),
	TP_fast_assign(
		__entry->a = a;
	),
	TP_printk("%d", __entry->a)
);
DEFINE_EVENT(cls, one, TP_PROTO(int a), TP_ARGS(a));
DEFINE_EVENT_PRINT(cls, two, TP_PROTO(int a), TP_ARGS(a), TP_printk("x %d", __entry->a));
DECLARE_TRACE(foo,
	TP_PROTO(struct rq *rq),
	TP_ARGS(rq));
TRACE_DEFINE_ENUM(COMPACT);
EM( A, "a" )
EMe(B, "b")
