static void test_add(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, 1, add(1, 0));
	KUNIT_ASSERT_NOT_ERR_OR_NULL(test, p);
	KUNIT_EXPECT_EQ_MSG(test, a, b, "for %d" "more", c);
	KUNIT_EXPECT_TRUE(test, a == b && c);
	KUNIT_EXPECT_STREQ(test, "a", b);
	KUNIT_DEFINE_ACTION_WRAPPER(x, y, z);
}
KUNIT_ARRAY_PARAM(cases, test_cases, get_desc);
KUNIT_DEFINE_ACTION_WRAPPER(kfree_wrap, kfree, const void *);
static struct kunit_case cases[] = {
	KUNIT_CASE(test_add),
	KUNIT_CASE_PARAM(test_sub, sub_gen_params),
	KUNIT_CASE_SLOW(test_slow),
	{}
};
kunit_test_suite(suite);
kunit_test_suites(&a, &b);
VISIBLE_IF_KUNIT int visible(int a)
{
	return a;
}
EXPORT_SYMBOL_IF_KUNIT(visible);
DEFINE_STATIC_STUB(x);
KUNIT_STATIC_STUB_REDIRECT(a, b);
