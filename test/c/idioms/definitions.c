DEFINE_SHOW_ATTRIBUTE(foo);
DEFINE_SIMPLE_DEV_PM_OPS(pm_ops, suspend, resume);
static DEFINE_SIMPLE_DEV_PM_OPS(pm2, suspend, resume);
static DEFINE_RUNTIME_DEV_PM_OPS(pm3, a, b, NULL);
EXPORT_GPL_DEV_PM_OPS(pm4) = {
	SYSTEM_SLEEP_PM_OPS(a, b)
	RUNTIME_PM_OPS(c, d, NULL)
};
static const struct dev_pm_ops pm5 = {
	SET_SYSTEM_SLEEP_PM_OPS(a, b)
	LATE_SYSTEM_SLEEP_PM_OPS(c, d)
	.x = pm_ptr(&y),
};
DEFINE_STATIC_CALL(name, fn);
DEFINE_STATIC_CALL_RET0(x86_pmu, *f);
static DEFINE_STATIC_CALL_NULL(b, *c);
DEFINE_PER_CPU_ALIGNED(struct x, y);
DEFINE_PER_CPU(int[4], z);
static DEFINE_PER_CPU(struct pagevec, lru) = { .lock = INIT(l), };
DECLARE_PER_CPU_READ_MOSTLY(int, w);
DEFINE_SPINLOCK(l);
static LIST_HEAD(list);
static DECLARE_WORK(work, fn);
static DECLARE_WAIT_QUEUE_HEAD(wq);
static DEFINE_IDA(ida);
static DEFINE_XARRAY_ALLOC(xa);
static DEFINE_HASHTABLE(h, 8);
static DECLARE_RWSEM(sem);
module_param_named(a, b, int, 0644);
MODULE_PARM_DESC(a, "text" "more");
module_platform_driver(drv);
builtin_platform_driver_probe(drv, probe);
MODULE_DEVICE_TABLE(of, ids);
early_param("x", fn);
__setup("y=", fn);
late_initcall(f);
core_param(x, y, bool, 0);
late_initcall_sync(f)
subsys_initcall(g);
IRQCHIP_DECLARE(x, "y", z);
TIMER_OF_DECLARE(a, "b", c);
IRQCHIP_PLATFORM_DRIVER_BEGIN(x)
IRQCHIP_MATCH("a", b)
IRQCHIP_PLATFORM_DRIVER_END(x)
static BIN_ATTR_RO(x, 0);
static DEVICE_ATTR_RW(y);
static SENSOR_DEVICE_ATTR(a, 0444, b, NULL, 1);
ATTRIBUTE_GROUPS(foo);
__ATTRIBUTE_GROUPS(foo);
DT_MACHINE_START(X, "y")
	.dt_compat = z,
MACHINE_END
FIXTURE(a)
{
	int fd;
};
FIXTURE_SETUP(a)
{
	self->fd = 1;
}
FIXTURE_VARIANT(a)
{
	int x;
};
FIXTURE_VARIANT_ADD(a, one)
{
	.x = 1,
};
FIXTURE_VARIANT_ADD(a, two) {
	.x = 2
};
TEST_F(a, b)
{
	ASSERT_EQ(0, f(1));
	ASSERT_EQ(0, f(1)) {
		g();
	}
	EXPECT_EQ(1, 2) TH_LOG("x");
	TH_LOG("a %d", 1);
	SKIP(return, "none");
}
TEST_F_TIMEOUT(a, c, 10) { }
TEST_SIGNAL(x, SIGSYS) { }
TEST_HARNESS_MAIN
