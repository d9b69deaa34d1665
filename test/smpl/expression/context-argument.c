void f(struct q *q, int a, int b)
{
	queue_add(q, a);
	queue_add(&q->sub, a + b);
	queue_del(q, a);
}
