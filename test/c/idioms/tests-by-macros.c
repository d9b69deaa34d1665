DEFINE_TEST_ARRAY_TYPED(u8, u8, u8) = {
	{ 0, 0, 0 },
	{ U8_MAX, 1, 2 },
};
DEFINE_TEST_FUNC(u8, "%d");
DEFINE_TEST_FUNC_TYPED(s8_u8, s8, "%d")
DEFINE_SCALAR_TESTS(zero, ALWAYS_PASS);
DEFINE_TEST_ALLOC(kmalloc, kfree, 0, 1, 0);
static void test(struct kunit *test)
{
#define check(a, b) KUNIT_EXPECT_EQ(test, a, b)
	check(1, 2);
#undef check
	TEST_ONE(u8, 1 + 2, +, false);
	check_one_op(t, "%d", add, "+", p->a, p->b);
	KUNIT_EXPECT_EQ(test, sizeof(struct x), offsetof(struct x, y[2].z));
	KUNIT_EXPECT_PTR_EQ(test, (struct x *)p, q->r);
	kunit_info(test, "x" "%zu", sizeof(int));
	kunit_activate_static_stub(test, a, b);
	IF_KASAN(x);
	KUNIT_EXPECT_KASAN_FAIL(test, ((volatile char *)ptr)[0] = 1);
	KUNIT_EXPECT_KASAN_FAIL(test, { *p = 1; g(p); });
	KUNIT_FAIL_AND_ABORT(test, "x %d", 1);
	UNIT_ASSERT(int, a, ==, b);
}
