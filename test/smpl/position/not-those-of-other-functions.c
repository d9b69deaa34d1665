int peek(struct queue *q)
{
	return poll(q, 0);
}

int drain(struct queue *q, int limit)
{
	int n = poll(q, 0);

	while (n < limit)
		n += poll(q, limit - n);
	return n;
}

void reset(struct queue *q)
{
	q->head = 0;
}
