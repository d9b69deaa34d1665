static int simple(void)
{
	TEST_BEGIN_SIMPLE

	struct point {
		int x;
	};
	use(1);
	TEST_END_SIMPLE
}
static int several(struct source *s)
{
	TEST_BEGIN_SIMPLE

	fail_if(check(), "x");
	VERBOSE print("done with %d", 1);
	TRACE_HERE

 next_byte:
	read(s);
	TRACE_HERE
	goto next_byte;
}
int step(struct op *op)
{
	switch (op->code) {
	CASE_BOTH(shl):
		swap(op->at[0], &op->at[1]);
		break;
	CASE_BOTH(shr):
	CASE_BOTH(sar):
		if (constant(op->at[1])
		    && info(op->at[1])->value == 0) {
			go(op->at[0], 0);
		}
		break;
	}
	op->length += (*measure)(place(op));
	return 0;
}
TEST_BEGIN(first)
{
	step(0);
}
TEST_END

typedef struct {
	int y;
} other_t;
TEST(unsigned)
{
	CHECK_VERSION(2.0.1, 2.0.1a, 0);
}
