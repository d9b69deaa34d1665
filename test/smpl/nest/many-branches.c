int drain(struct queue *s)
{
	int found = 0;

	if (s->state & 1)
		step(s, 0);
	if (s->state & 2)
		step(s, 1);
	if (s->state & 4)
		step(s, 2);
	if (s->state & 8)
		step(s, 3);
	if (s->state & 16)
		step(s, 4);
	if (s->state & 32)
		step(s, 5);
	if (s->state & 64)
		step(s, 6);
	if (s->state & 128)
		step(s, 7);
	if (s->state & 0x100)
		step(s, 8);
	if (s->state & 0x200)
		step(s, 9);
	if (s->state & 0x400)
		step(s, 10);
	if (s->state & 0x800)
		step(s, 11);
	if (s->state & 0x1000)
		step(s, 12);
	if (s->state & 0x2000)
		step(s, 13);
	if (s->state & 0x4000)
		step(s, 14);
	if (s->state & 0x8000)
		step(s, 15);
	if (s->state & 0x10000)
		step(s, 16);
	if (s->state & 0x20000)
		step(s, 17);
	if (s->state & 0x40000)
		step(s, 18);
	if (s->state & 0x80000)
		step(s, 19);
	if (s->state & 0x100000)
		step(s, 20);
	if (s->state & 0x200000)
		step(s, 21);
	if (s->state & 0x400000)
		step(s, 22);
	if (s->state & 0x800000)
		step(s, 23);
	if (s->state & 0x1000000)
		step(s, 24);
	if (s->state & 0x2000000)
		step(s, 25);
	if (s->state & 0x4000000)
		step(s, 26);
	if (s->state & 0x8000000)
		step(s, 27);
	if (s->state & 0x10000000)
		step(s, 28);
	if (s->state & 0x20000000)
		step(s, 29);
	return found;
}
